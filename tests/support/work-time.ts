/**
 * Milliseconds of work that this process has done since it began. Other than time that passes, it
 * does not grow while a busy machine makes the process wait.
 */
export function workTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
