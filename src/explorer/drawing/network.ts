import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Sign } from '../../domain/ties/types.ts';
import { commonSign } from './standing.ts';

interface NetworkEnd {
  readonly id: string;
  readonly name: string;
}

interface NetworkLink {
  readonly sign: number;
  readonly subject: NetworkEnd;
  readonly object: NetworkEnd;
}

export interface NetworkNode {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface NetworkEdge {
  readonly sign: Sign;
  readonly ties: number;
  /** Those who stand against one another do not draw each other near. */
  readonly weight: number;
}

export type Network = UndirectedGraph<NetworkNode, NetworkEdge>;

const ROUNDS = 200;
const SMALLEST = 4;

/** Actors and one edge for each two that have ties, in spots that follow from the ties alone. */
export function networkOf(ties: readonly NetworkLink[]): Network {
  const network: Network = new UndirectedGraph();
  const ends = new Map(ties.flatMap(({ subject, object }) => [subject, object]).map((end) => [end.id, end]));
  const ids = [...ends.keys()].sort();
  for (const [index, id] of ids.entries()) {
    const angle = (2 * Math.PI * index) / ids.length;
    const spot = { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) };
    network.addNode(id, { label: ends.get(id)?.name ?? id, ...spot, size: SMALLEST });
  }
  for (const [key, between] of byDyad(ties)) {
    const [a = '', b = ''] = key.split(' ');
    const sign = commonSign(between);
    network.addEdge(a, b, { sign, ties: between.length, weight: sign === 1 ? 2 : sign === 0 ? 1 : 0.2 });
  }
  network.updateEachNodeAttributes((id, node) => ({ ...node, size: SMALLEST + 2 * Math.sqrt(network.degree(id)) }));
  const settings = { ...forceAtlas2.inferSettings(network), barnesHutOptimize: network.order > 300 };
  forceAtlas2.assign(network, { iterations: ROUNDS, settings, getEdgeWeight: 'weight' });
  return network;
}

function byDyad<L extends NetworkLink>(ties: readonly L[]): ReadonlyMap<string, readonly L[]> {
  const dyads = new Map<string, L[]>();
  for (const tie of ties) {
    if (tie.subject.id === tie.object.id) continue;
    const key = [tie.subject.id, tie.object.id].sort().join(' ');
    dyads.set(key, [...(dyads.get(key) ?? []), tie]);
  }
  return new Map([...dyads].sort(([a], [b]) => (a < b ? -1 : 1)));
}
