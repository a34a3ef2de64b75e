import type { JSX } from 'preact';
import type { HolderLook, HolderShape } from '../drawing/map.ts';

/** Outlines around the origin, about 18 wide. */
const PATHS: Readonly<Record<HolderShape, string>> = {
  circle: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z',
  square: 'M-8 -8H8V8H-8Z',
  triangle: 'M0 -10L10 8H-10Z',
  diamond: 'M0 -10.5L10.5 0L0 10.5L-10.5 0Z',
  pentagon: 'M0 -10L9.5 -3L6 8H-6L-9.5 -3Z',
  cross: 'M-4 -9H4V-4H9V4H4V9H-4V4H-9V-4H-4Z',
};

/** A holder's shape, colour and letter. */
export const HolderMark = ({ look }: { readonly look: HolderLook }): JSX.Element => (
  <g class="holder">
    <path d={PATHS[look.shape]} fill={look.colour} />
    <text y={look.shape === 'triangle' ? 6 : 3.5} text-anchor="middle">
      {look.letter}
    </text>
  </g>
);
