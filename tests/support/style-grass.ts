import {
  ACTOR_LOOKS,
  EDGE_LOOKS,
  type EdgeLook,
  type NodeLook,
  THING_LOOKS,
  TIE_COLOURS,
  TIE_WIDTH,
} from '../../src/api/palette.ts';
import { ACTOR_KINDS, TIE_TYPE_NAMES } from '../../src/domain/ties/types.ts';
import { kindLabel } from '../../src/graph/mapping/actor.ts';

type Properties = readonly (readonly [name: string, value: string])[];

const rule = (selector: string, properties: Properties): string =>
  `${selector} {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;

/** Browser drops the quotes and fills in what stands in braces; what is not there becomes nothing. */
const caption = (text: string): readonly [string, string] => ['caption', `'${text}'`];

const nodeRule = (selector: string, look: NodeLook, text: string): string =>
  rule(selector, [
    ['diameter', `${look.diameter}px`],
    ['color', look.fill],
    ['border-color', look.border],
    ['border-width', '2px'],
    ['text-color-internal', look.text],
    ['font-size', '10px'],
    caption(text),
  ]);

const edgeRule = (selector: string, { colour, width }: EdgeLook, text: string): string =>
  rule(selector, [
    ['color', colour],
    ['shaft-width', `${width}px`],
    ['font-size', '8px'],
    ['padding', '2px'],
    ['text-color-external', '#1f1f1f'],
    ['text-color-internal', '#ffffff'],
    caption(text),
  ]);

const UNKNOWN_NODE: NodeLook = { fill: '#f5f5f5', border: '#9a9a9a', text: '#1f1f1f', diameter: 40 };
const UNKNOWN_EDGE: EdgeLook = { colour: '#c9c9c9', width: 1 };

const THING_CAPTIONS: Readonly<Record<keyof typeof THING_LOOKS, string>> = {
  Place: '{name}',
  Event: '{name}',
  Matter: '{title}',
  Claim: '{stance} {type}',
  Source: '{title}',
  Name: '{text}',
  ExternalId: '{scheme} {value}',
  Pack: '{title}',
  Batch: '{origin}',
  Ledger: '{id}',
  Judgement: '{verdict}',
  Setting: '{id}',
};

/** Of ties that a word more tells apart; the others show their type. */
const EDGE_CAPTIONS: Readonly<Record<string, string>> = { SUPPORTS: 'SUPPORTS {form}', TOOK_PART: 'TOOK_PART {role}' };

/**
 * `cypher/browser/style.grass`, from the palette. Later rules win, so that an actor's kind is styled over `Actor`. Browser's
 * reader knows no comments and cuts a value at a colon.
 */
export const styleGrass = (): string =>
  [
    nodeRule('node', UNKNOWN_NODE, '{name}'),
    nodeRule('node.Actor', { ...UNKNOWN_NODE, diameter: 60 }, '{name}'),
    ...ACTOR_KINDS.map((kind) => nodeRule(`node.${kindLabel(kind)}`, ACTOR_LOOKS[kind], '{name}')),
    ...Object.entries(THING_CAPTIONS).map(([label, text]) =>
      nodeRule(`node.${label}`, THING_LOOKS[label as keyof typeof THING_LOOKS], text),
    ),
    edgeRule('relationship', UNKNOWN_EDGE, '<type>'),
    ...TIE_TYPE_NAMES.map((type) =>
      edgeRule(
        `relationship.${type}`,
        { colour: TIE_COLOURS[type], width: TIE_WIDTH },
        EDGE_CAPTIONS[type] ?? '<type>',
      ),
    ),
    ...Object.entries(EDGE_LOOKS).map(([type, look]) =>
      edgeRule(`relationship.${type}`, look, EDGE_CAPTIONS[type] ?? '<type>'),
    ),
  ].join('\n');
