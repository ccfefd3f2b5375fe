import { useEffect, useState } from 'react';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { isCovered } from '#renderer/commands/dispatch.ts';
import { type BlockAt, blockAround } from '#renderer/editor/text-list.ts';
import { takePicture } from '#renderer/picture/insert-picture.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { carriesFile, openDropped } from './open-dropped.ts';

/** The block of the text on which something is dropped; null beside the texts. */
function blockUnder({ target }: DragEvent): BlockAt | null {
  const element = target instanceof Element ? target : null;
  const last = element?.closest('.sheet')?.querySelector('.body > [data-block-id]:last-child');
  return blockAround(element) ?? blockAround(last ?? null);
}

/** The whole window takes a file that is dragged in, and says so while it hovers. */
export function DropTarget() {
  const workspace = useWorkspace();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isBusy = () => isCovered(workspace);
    const onOver = (event: DragEvent) => {
      if (!carriesFile(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isBusy() ? 'none' : 'copy';
      setOver(!isBusy());
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFile(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isBusy()) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      const block = blockUnder(event);
      if (block && files[0]?.type.startsWith('image/')) {
        void takePicture(workspace, files[0], block);
      } else void openDropped(workspace, files);
    };
    // Before the editor, which would take the file's name for text.
    const options = { capture: true };
    window.addEventListener('dragover', onOver, options);
    window.addEventListener('dragleave', onLeave, options);
    window.addEventListener('drop', onDrop, options);
    return () => {
      window.removeEventListener('dragover', onOver, options);
      window.removeEventListener('dragleave', onLeave, options);
      window.removeEventListener('drop', onDrop, options);
    };
  }, [workspace]);
  if (!isOver) return null;
  return (
    <div className="drop-target" aria-hidden="true">
      <p>
        <Icon name="open" /> {galleryText.dropHere}
      </p>
    </div>
  );
}
