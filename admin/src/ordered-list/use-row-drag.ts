import { type DragEvent, useState } from 'react';

/** A kind of data that nothing else on the page takes: only a row of a list is dragged. */
const ROW = 'application/x-newsdesk-row';

/**
 * Lets rows of one list be dragged onto each other by their handles. Strapi's own drag and drop
 * listens at the window and stops every drag that it did not start, so no event gets that far.
 *
 * @param onDrop - moves the row at `from` to where the row at `to` is
 */
export const useRowDrag = (onDrop: (from: number, to: number) => void) => {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };

  return {
    handleProps: (index: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(ROW, String(index));
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, 0, 0);
        setFrom(index);
      },
      onDragEnd: (event: DragEvent<HTMLElement>) => {
        event.stopPropagation();
        end();
      },
    }),
    rowProps: (index: number) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        event.dataTransfer.dropEffect = 'move';
        if (over !== index) setOver(index);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (from !== index) onDrop(from, index);
        end();
      },
    }),
    /** Whether a row would be dropped here. */
    isTarget: (index: number) => from !== null && over === index && from !== index,
  };
};
