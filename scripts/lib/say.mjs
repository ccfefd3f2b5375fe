/** Progress for people; on stderr, so that a command's own output stays clean. */
export function say(text) {
  process.stderr.write(`» ${text}\n`);
}

/** Progress in place: one rewritten line on a terminal, a line now and then in a log. */
export function ticker(label) {
  let lastLine = 0;
  return {
    show(text) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K» ${label}: ${text}`);
      else if (Date.now() - lastLine > 5000) {
        lastLine = Date.now();
        say(`${label}: ${text}`);
      }
    },
    end() {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    },
  };
}
