import { profileText } from '#renderer/text/profile.ts';
import { Icon } from '#renderer/ui/icon.tsx';

type Props = {
  /** What the row is called: `Người ký 2`. */
  readonly what: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
};

/** Order and removal of one row of a list. */
export function RowTools({ what, index, count, onMove, onRemove }: Props) {
  return (
    <div className="row-tools">
      {count > 1 && (
        <>
          <button
            type="button"
            className="tool"
            aria-label={profileText.moveUp(what)}
            title={profileText.moveUp(what)}
            disabled={index === 0}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="tool"
            aria-label={profileText.moveDown(what)}
            title={profileText.moveDown(what)}
            disabled={index === count - 1}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </button>
        </>
      )}
      <button
        type="button"
        className="tool"
        aria-label={profileText.remove(what)}
        title={profileText.remove(what)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
