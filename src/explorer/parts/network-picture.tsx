import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { NetworkTie } from '../documents/overview.ts';
import { networkOf } from '../drawing/network.ts';
import type { Needs } from '../pages/needs.ts';
import { PAGE_WORDS } from '../words/pages.ts';
import { actorAddress } from './links.tsx';

/** Seen on light and on dark; the table below the drawing has the signs in words. */
const EDGES = { '1': '#4c6fe0', '-1': '#d0402f', '0': '#8a8a8a' } as const;

/** The network, drawn by WebGL. A click on an actor opens its page. The table below has the same. */
export function NetworkPicture({
  needs,
  ties,
}: {
  readonly needs: Needs;
  readonly ties: readonly NetworkTie[];
}): JSX.Element {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    const network = networkOf(ties);
    network.forEachNode((id) => {
      network.setNodeAttribute(id, 'color' as never, '#b98a16' as never);
    });
    network.forEachEdge((edge, { sign, ties: count }) => {
      network.mergeEdgeAttributes(edge, { color: EDGES[`${sign}`], size: Math.min(4, 0.5 + count / 3) } as never);
    });
    const sigma = new Sigma(network, ref.current);
    sigma.on('clickNode', ({ node }) => {
      needs.go(actorAddress(node));
    });
    return () => {
      sigma.kill();
    };
  }, [ties]);
  return <div ref={ref} class="network" role="img" aria-label={PAGE_WORDS[needs.language].overview} />;
}
