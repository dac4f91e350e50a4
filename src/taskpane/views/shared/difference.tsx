import type { ReactElement } from 'react';
import type { TextPiece } from '../../texts/text-difference';

/** A difference of two texts: what is gone struck through, what is new underlined. */
export function Difference({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  let at = 0;
  return (
    <>
      {pieces.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === 'same') return text;
        return kind === 'gone' ? <del key={`-${key}`}>{text}</del> : <ins key={`+${key}`}>{text}</ins>;
      })}
    </>
  );
}
