import process from 'node:process';

/** True when npm's own record of node_modules holds every package that the lock file asks for. */
export function agrees(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    if (!found) return Boolean(wanted.optional || wanted.devOptional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Packages made for this machine that are not there. npm says nothing when it leaves out an optional
 * one because its download had another hash than the lock file, or because there was none.
 */
export function leftOut(lock, installed, machine = thisMachine()) {
  const isMeant = ({ optional, os, cpu, libc }) =>
    optional &&
    (os || cpu) &&
    fits(os, machine.os) &&
    fits(cpu, machine.cpu) &&
    fits(libc, machine.libc);
  return Object.entries(lock.packages)
    .filter(([place, wanted]) => isMeant(wanted) && !installed.packages[place])
    .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`);
}

function fits(wanted, own) {
  return (
    !wanted || wanted.includes(own) || (wanted[0]?.startsWith('!') && !wanted.includes(`!${own}`))
  );
}

function thisMachine() {
  const { platform, arch, report } = process;
  const isGlibc = platform === 'linux' && report.getReport().header.glibcVersionRuntime;
  const libc = isGlibc ? 'glibc' : 'musl';
  return { os: platform, cpu: arch, libc: platform === 'linux' ? libc : undefined };
}
