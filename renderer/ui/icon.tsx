/** Strokes on a grid of 20, drawn for this application. */
const PATHS = {
  new: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M10 9v5M7.5 11.5h5',
  open: 'M2.5 5.5v10h13l2-7.5H5.5l-3 7.5M2.5 5.5h5l1.5 2h6.5V8',
  save: 'M3.5 3.5h10.5l2.5 2.5v10.5h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12',
  check: 'M3.5 10.5 8 15l8.5-10',
  preview: 'M5 2.5h10v15H5zM7.5 6h5M7.5 9h5M7.5 12h3',
  pdf: 'M5 2.5h6.5L15 6v3M5 2.5v15h5M11.5 2.5V6H15M13.5 11v6m0 0-2.5-2.5m2.5 2.5 2.5-2.5',
  print: 'M6 7V2.5h8V7M3.5 7h13v7H14M6 14H3.5V7M6 12h8v5.5H6z',
  settings: 'M4 5h6M14 5h2M12 3.5v3M4 10h2M10 10h6M8 8.5v3M4 15h7M15 15h1M13 13.5v3',
  deeper: 'M3 4h14M9 8h8M9 12h8M3 16h14M3 8l3 2-3 2z',
  shallower: 'M3 4h14M9 8h8M9 12h8M3 16h14M6 8l-3 2 3 2z',
  justify: 'M3 5h14M3 9h14M3 13h14M3 17h14',
  center: 'M3 5h14M6 9h8M3 13h14M6 17h8',
  right: 'M3 5h14M9 9h8M3 13h14M9 17h8',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.5 4v12',
  picture: 'M3 4h14v12H3zM3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M12.5 6.5a1 1 0 1 1 0 2 1 1 0 0 1 0-2',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'M16 10H4M9 5l-5 5 5 5',
  marks: 'M4 6h12M4 10h5M2.5 15l2-1.5 2 1.5 2-1.5 2 1.5 2-1.5 2 1.5 2-1.5',
  help: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.7 8a2.3 2.3 0 1 1 3.4 2c-.7.4-1.1.9-1.1 1.7M10 14v.5',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14v.5',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6v.5',
  plus: 'M10 4v12M4 10h12',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11',
  office: 'M3.5 17V7L10 3l6.5 4v10M2.5 17h15M7 17v-6M10 17v-6M13 17v-6M7 8h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
