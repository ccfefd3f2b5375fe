import { existsSync } from 'node:fs';
import { dirname, extname, join, parse } from 'node:path';

/** A free name beside `file` for its mended copy: `kế hoạch (đã sửa).docx`, `… (đã sửa 2).docx`. */
export function mendedPath(file: string): string {
  const ending = extname(file).toLowerCase() === '.json' ? '.json' : '.docx';
  const { name } = parse(file);
  for (let n = 1; ; n += 1) {
    const candidate = join(dirname(file), `${name} (đã sửa${n === 1 ? '' : ` ${n}`})${ending}`);
    if (!existsSync(candidate)) return candidate;
  }
}
