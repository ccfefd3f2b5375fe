/**
 * What apt-get gets to hear. A file has to be named by its path where apt would choose another version;
 * else apt finds it among the files that it keeps, and knows who asked for it.
 *
 * @param plan - what apt would install by itself
 * @param files - paths of pinned files by name
 */
export function wordsOf(names, plan, files, lock) {
  const paths = unlike(plan, files, lock);
  return [...names.filter((name) => !paths.has(name)), ...paths.values()];
}

/** Those files whose version apt would not choose. */
export function unlike(plan, files, lock) {
  const alike = new Set(plan.fresh.filter((step) => isPinned(step, lock)).map(({ name }) => name));
  return new Map([...files].filter(([name]) => !alike.has(name)));
}

/**
 * The files to try after apt could not install these: without those that it blames (a pinned version
 * may ask for the very version of something that is installed, and newer), else only those of the
 * versions that apt would choose, else none.
 *
 * @returns the files, or undefined when there is nothing left to try
 */
export function fewer(plan, files, lock, blamed) {
  if (files.size === 0) return undefined;
  const doubtful = [...unlike(plan, files, lock).keys()];
  if (doubtful.length === 0) return new Map();
  const guilty = doubtful.filter((name) => blamed.has(name));
  const dropped = new Set(guilty.length > 0 ? guilty : doubtful);
  return new Map([...files].filter(([name]) => !dropped.has(name)));
}

/** What a plan installs that is not out of a pinned file, each with what the lock says of it. */
export function unpinned({ fresh, renewed }, files, lock) {
  return [...fresh, ...renewed]
    .filter((step) => !files.has(step.name) || !isPinned(step, lock))
    .map((step) => `${step.name} ${step.version} (${remark(step, lock)})`);
}

function remark(step, lock) {
  if (isPinned(step, lock)) return 'as pinned, but no file had the pinned hash';
  const pin = lock.pins.get(step.name);
  return pin ? `pinned: ${pin.version}` : 'not in the lock';
}

function isPinned({ name, version }, lock) {
  return lock.pins.get(name)?.version === version;
}
