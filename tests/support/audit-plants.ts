import { SOME } from './small-graph.ts';

/** A violation, made and taken back by raw Cypher. */
export interface Plant {
  readonly what: string;
  readonly plant: string;
  readonly undo: string;
}

/** Takes a property away and puts it back; `match` binds it as `it`. */
export const loses = (match: string, property: string): Plant => ({
  what: `${property} is missing of ${match}`,
  plant: `MATCH ${match} CREATE (:Stash { id: 'stash', value: it.${property} }) REMOVE it.${property}`,
  undo: `MATCH (stash:Stash) MATCH ${match.replace(`${property}: `, 'none: ').replace(/ \{ none: [^}]*\}/, '')} WITH stash, it WHERE it.${property} IS NULL SET it.${property} = stash.value DELETE stash`,
});

const sets = (match: string, property: string, value: string): Plant => {
  const { undo } = loses(match, property);
  return {
    what: `${property} is ${value} of ${match}`,
    plant: `MATCH ${match} CREATE (stash:Stash { id: 'stash' }) SET stash.value = it.${property}, it.${property} = ${value}`,
    undo: undo.replace(` WITH stash, it WHERE it.${property} IS NULL`, ''),
  };
};

/** Gives a property to what had none. */
const adds = (match: string, property: string, value: string): Plant => ({
  what: `${property} is ${value} of ${match}, which had none`,
  plant: `MATCH ${match} WHERE it.${property} IS NULL SET it.${property} = ${value}`,
  undo: `MATCH ${match} REMOVE it.${property}`,
});

const claim = (i: number): string => SOME[i]?.id as string;
/** The claim of which no tie follows. */
export const ANNOUNCED = claim(9);
export const ofClaim = (i: number): string => `(it:Claim { id: '${claim(i)}' })`;
export const edge = (type: string): string => `()-[it:${type}]->()`;

/** Takes a relationship of a claim away and puts it back. */
const unlinked = (i: number, type: string, to: string, properties = ''): Plant => ({
  what: `a claim lacks its ${type} ${to}`,
  plant: `MATCH (c:Claim { id: '${claim(i)}' })-[r:${type}]->(:${to}) DELETE r`,
  undo: `MATCH (c:Claim { id: '${claim(i)}' }), (o:${to}) CREATE (c)-[:${type}${properties}]->(o)`,
});

/** Lets the announced claim, of which no tie follows, name something else too. */
const alsoNames = (property: string, type: string, to: string): Plant => {
  const node = `(c:Claim { id: '${ANNOUNCED}' }), (o:${to})`;
  return {
    what: `the ${property} of a claim is ${to}`,
    plant: `MATCH ${node} CREATE (:Stash { id: 'stash', value: c.${property} }) CREATE (c)-[:${type} { planted: true }]->(o) SET c.${property} = o.id`,
    undo: `MATCH ${node}, (c)-[r { planted: true }]->(), (s:Stash) SET c.${property} = s.value DELETE r, s`,
  };
};

/** Draws the FIGHTS tie between other ends. */
const redrawn = (what: string, from: string, to: string): Plant => {
  const draw = (match: string, ends: string): string =>
    `MATCH (a:Actor { id: 'islamic-state' }), (b:Actor { id: 'syria' }) MATCH ${match} WHERE r.against IS NULL WITH a, b, r, properties(r) AS own DELETE r CREATE ${ends} SET x = own`;
  return {
    what,
    plant: draw('(a)-[r:FIGHTS]->(b)', `(${from})-[x:FIGHTS]->(${to})`),
    undo: draw(`(${from})-[r:FIGHTS]->(${to})`, '(a)-[x:FIGHTS]->(b)'),
  };
};

const ends = (plant: string, undo: string, what: string): Plant => ({ what, plant, undo });
const place = `(it:Place { id: 'raqqa' })`;

const judgement = (id: string, own: string, keep = 'iran', other = 'turkey'): string =>
  `MATCH (${id}a:Actor { id: '${keep}' }), (${id}b:Actor { id: '${other}' }) CREATE (${id}:Judgement { id: '${id}', keepId: '${keep}', otherId: '${other}', judge: 'Rima', reason: 'x', recordedAt: '2026-11-24T12:00:00.000Z', ${own} }) CREATE (${id})-[:JUDGES]->(${id}a), (${id})-[:JUDGES]->(${id}b)`;
const UNJUDGE =
  'OPTIONAL MATCH (j:Judgement) DETACH DELETE j WITH count(*) AS none MATCH (a:Actor) SET a.canonicalId = null';
const UNMATTER = 'MATCH (m:Matter) DELETE m';
const answered = (own: string): string =>
  `WITH 1 AS one MATCH (x:Actor) WHERE x.id IN ['iran', 'turkey'] SET x.canonicalId = ${own}`;

/** Whom a plant leaves with a wrong count of claims beside what it breaks: the counts are of relationships, and of claims that stand. */
export const MISCOUNTED: Readonly<Record<string, readonly string[]>> = {
  [`retiredAt is '2026-01-01T00:00:00.000Z' of ${ofClaim(9)}`]: ['russia', 'syria'],
  "a claim lacks its SUBJECT Actor { id: 'iran' }": ['iran'],
  "a claim lacks its OBJECT Actor { id: 'syria' }": ['syria'],
  "a claim lacks its AGAINST Actor { id: 'nusra-front' }": ['nusra-front'],
};

/** The rule that must be broken, by the ids that break it. */
export const PLANTS: Readonly<Record<string, readonly (readonly [Plant, ...ids: string[]])[]>> = {
  'actor-required': [
    [loses("(it:Actor { id: 'turkey' })", 'name'), 'turkey'],
    [loses("(it:Actor { id: 'turkey' })", 'kind'), 'turkey'],
    [
      ends(
        "MATCH (a:Actor { id: 'turkey' }) REMOVE a:ArmedGroup",
        "MATCH (a:Actor { id: 'turkey' }) SET a:ArmedGroup",
        'no label',
      ),
      'turkey',
    ],
    [
      ends(
        "MATCH (a:Actor { id: 'turkey' })-[r:HAS_NAME]->() DELETE r",
        "MATCH (a:Actor { id: 'turkey' }), (n:Name { text: 'turkey' }) CREATE (a)-[:HAS_NAME]->(n)",
        'no name',
      ),
      'turkey',
    ],
    [
      ends(
        "CREATE (n:Name { id: 'n' }) CREATE (:Actor:State { name: 'x', kind: 'STATE' })-[:HAS_NAME]->(n)",
        "MATCH (n:Name { id: 'n' })<--(a:Actor) DETACH DELETE n, a",
        'no id',
      ),
      '(element)',
    ],
  ],
  'claim-brought-by': [
    [sets(ofClaim(9), 'broughtBy', "['nowhere']"), ANNOUNCED],
    [sets(ofClaim(9), 'broughtBy', "['api', 'api']"), ANNOUNCED],
    [sets(ofClaim(9), 'broughtBy', '[]'), ANNOUNCED],
  ],
  'claim-required': [
    [loses(ofClaim(0), 'topic'), claim(0)],
    [loses(ofClaim(9), 'recordedAt'), ANNOUNCED],
    [sets(ofClaim(9), 'stance', "'RUMOURED'"), ANNOUNCED],
    [sets(ofClaim(9), 'credibility', '7'), ANNOUNCED],
    [sets(ofClaim(9), 'retiredAt', "'2026-01-01T00:00:00.000Z'"), ANNOUNCED],
    [sets(ofClaim(0), 'retiredBecause', "'wrong'"), claim(0)],
    [sets(ofClaim(9), 'type', "'AT_ODDS_WITH'"), ANNOUNCED],
    [sets(ofClaim(9), 'form', "'TROOPS'"), ANNOUNCED],
  ],
  'claim-with-itself': [
    [alsoNames('objectId', 'OBJECT', "Actor { id: 'russia' }"), ANNOUNCED],
    [alsoNames('againstId', 'AGAINST', "Actor { id: 'russia' }"), ANNOUNCED],
    [alsoNames('againstId', 'AGAINST', "Actor { id: 'syria' }"), ANNOUNCED],
  ],
  'claim-with-wrong-object': [
    [alsoNames('placeId', 'OBJECT', "Place { id: 'raqqa' }"), ANNOUNCED],
    [alsoNames('eventId', 'OBJECT', "Event { id: 'vote' }"), ANNOUNCED],
    [sets(ofClaim(9), 'type', "'HOLDS'"), ANNOUNCED],
    [sets(ofClaim(9), 'type', "'TOOK_PART'"), ANNOUNCED],
    [loses(ofClaim(9), 'objectId'), ANNOUNCED],
  ],
  'claim-without-ends': [
    [unlinked(0, 'SUBJECT', "Actor { id: 'iran' }"), claim(0)],
    [unlinked(0, 'SOURCE', "Source { id: 'newspaper' }"), claim(0)],
    [unlinked(0, 'OBJECT', "Actor { id: 'syria' }"), claim(0)],
    [unlinked(6, 'OBJECT', "Place { id: 'raqqa' }"), claim(6)],
    [unlinked(7, 'OBJECT', "Event { id: 'vote' }"), claim(7)],
    [unlinked(3, 'AGAINST', "Actor { id: 'nusra-front' }"), claim(3)],
    [unlinked(2, 'ASSERTED_BY', "Actor { id: 'iran' }"), claim(2)],
    [unlinked(1, 'VIA', "Source { id: 'newspaper' }", ' { position: 1 }'), claim(1)],
    [sets(ofClaim(9), 'subjectId', "'turkey'"), ANNOUNCED],
  ],
  'claim-without-evidence': [
    [
      ends(
        `MATCH (:Claim { id: '${claim(0)}' })-[e:EVIDENCE]->() CREATE (s:Stash) SET s = properties(e) DELETE e`,
        `MATCH (c:Claim { id: '${claim(0)}' }), (d:Source { id: 'newspaper' }), (s:Stash) CREATE (c)-[e:EVIDENCE]->(d) SET e = properties(s) DELETE s`,
        'no evidence',
      ),
      claim(0),
    ],
  ],
  'event-required': [
    [loses("(it:Event { id: 'vote' })", 'kind'), 'vote'],
    [sets("(it:Event { id: 'vote' })", 'firstDay', '1'), 'vote'],
    [sets("(it:Event { id: 'vote' })", 'date', "'2016'"), 'vote'],
    [ends("CREATE (:Event { kind: 'OTHER' })", 'MATCH (e:Event) WHERE e.id IS NULL DELETE e', 'no id'), '(element)'],
  ],
  'actor-mentions': [
    [sets("(it:Actor { id: 'turkey' })", 'mentions', '2'), 'turkey'],
    [loses("(it:Actor { id: 'turkey' })", 'mentions'), 'turkey'],
  ],
  'matter-required': [
    [ends("CREATE (:Matter { id: 'oil' })", UNMATTER, 'no title'), 'oil'],
    [ends("CREATE (:Matter { titleAr: 'x' })", UNMATTER, 'no id'), '(element)'],
    [ends("CREATE (:Matter { id: 'vote', title: 'the vote' })", UNMATTER, 'the id of an event'), 'vote'],
  ],
  'place-within-itself': [
    [loses(place, 'name'), 'raqqa'],
    [
      ends(
        "MATCH (a:Place { id: 'syria-land' }), (b:Place { id: 'raqqa' }) CREATE (a)-[:WITHIN]->(b)",
        "MATCH (:Place { id: 'syria-land' })-[r:WITHIN]->() DELETE r",
        'a ring of places',
      ),
      'raqqa',
      'syria-land',
    ],
    [
      ends(
        "MATCH (a:Place { id: 'raqqa' }) CREATE (a)-[:WITHIN]->(:Place { id: 'x', name: 'x' })",
        "MATCH (x:Place { id: 'x' }) DETACH DELETE x",
        'two places around one',
      ),
      'raqqa',
    ],
  ],
  'ledger-head': [
    [sets(ofClaim(9), 'recordedAt', "'2031-01-01T00:00:00.000Z'"), ANNOUNCED],
    [sets(`(:Claim { id: '${claim(0)}' })-[it:EVIDENCE]->()`, 'recordedAt', "'2031-01-01T00:00:00.000Z'"), claim(0)],
  ],
  'judgement-required': [
    [ends(judgement('j', "verdict: 'MAYBE'"), UNJUDGE, 'another verdict'), 'j'],
    [ends(judgement('j', "verdict: 'UNSURE', withdrawnAt: 'x'"), UNJUDGE, 'withdrawn by nobody'), 'j'],
    [ends(judgement('j', "verdict: 'UNSURE', judge: null"), UNJUDGE, 'no judge'), 'j'],
    [
      ends(
        `${judgement('j', "verdict: 'UNSURE'")} WITH j MATCH (j)-[r:JUDGES]->(:Actor { id: 'iran' }) DELETE r`,
        UNJUDGE,
        'on one actor',
      ),
      'j',
    ],
  ],
  'judgement-twice': [
    [
      ends(
        `${judgement('j', "verdict: 'UNSURE'")} WITH 1 AS one ${judgement('k', "verdict: 'NOT_SAME_AS'", 'turkey', 'iran')}`,
        UNJUDGE,
        'two stand',
      ),
      'j',
    ],
  ],
  'judgement-canonical': [
    [ends(judgement('j', "verdict: 'SAME_AS'"), UNJUDGE, 'nobody answers for both'), 'j'],
    [
      ends(`${judgement('j', "verdict: 'NOT_SAME_AS'")} ${answered("'iran'")}`, UNJUDGE, 'one answers for both'),
      'iran',
      'j',
      'turkey',
    ],
    [
      ends(`${judgement('j', "verdict: 'SAME_AS'")} ${answered("'syria'")}`, UNJUDGE, 'a third answers'),
      'iran',
      'turkey',
    ],
  ],
  'source-required': [
    [loses("(it:Source { id: 'report' })", 'title'), 'report'],
    [ends("CREATE (:Source { title: 'x' })", 'MATCH (s:Source) WHERE s.id IS NULL DELETE s', 'no id'), '(element)'],
  ],
};

/** Texts of the announced claim that the rules of the model allow, and that are not what was recorded. */
export const otherwiseTexts: readonly Plant[] = [
  adds(ofClaim(9), 'note', "'a\uFFFDb'"),
  adds(ofClaim(9), 'subjectAsStated', "'Moscow'"),
  adds(ofClaim(9), 'credibility', '3'),
  adds(ofClaim(9), 'validTo', "'2019'"),
  sets(ofClaim(9), 'attestedOn', "'2015'"),
];

/** Derived relationships: the rule, and that the tie is not what follows from the claims. */
export const TIES: Readonly<Record<string, readonly (readonly [Plant, type: string])[]>> = {
  'tie-bounds': [
    [sets(edge('SUPPORTS'), 'startEarliest', '1000000000'), 'SUPPORTS'],
    [sets(edge('SUPPORTS'), 'endEarliest', '1000000000'), 'SUPPORTS'],
    [sets(edge('HOLDS'), 'endLatest', '-1000000000'), 'HOLDS'],
    [loses(edge('AT_ODDS_WITH'), 'startLatest'), 'AT_ODDS_WITH'],
  ],
  'tie-ends': [
    [redrawn('a symmetric tie from the greater id', 'b', 'a'), 'FIGHTS'],
    [redrawn('a tie to itself', 'a', 'a'), 'FIGHTS'],
  ],
  'tie-sign': [
    [sets(edge('SUPPORTS'), 'sign', '-1'), 'SUPPORTS'],
    [sets(edge('SPLIT_FROM'), 'sign', '1'), 'SPLIT_FROM'],
    [loses(edge('AT_ODDS_WITH'), 'sign'), 'AT_ODDS_WITH'],
  ],
  'tie-without-claims': [
    [sets(edge('SUPPORTS'), 'claimIds', '[]'), 'SUPPORTS'],
    [sets(edge('SUPPORTS'), 'claimIds', `['nothing']`), 'SUPPORTS'],
    [sets(edge('SUPPORTS'), 'claimIds', `['${claim(2)}']`), 'SUPPORTS'],
    [sets(edge('HOLDS'), 'claimIds', `['${ANNOUNCED}']`), 'HOLDS'],
    [loses(edge('TOOK_PART'), 'claimIds'), 'TOOK_PART'],
  ],
  'ties-against-claims': [
    [sets(edge('SUPPORTS'), 'confidence', '0.123'), 'SUPPORTS'],
    [sets(edge('SUPPORTS'), 'contested', 'false'), 'SUPPORTS'],
    [sets(edge('SUPPORTS'), 'extra', '1'), 'SUPPORTS'],
    [sets(edge('HOLDS'), 'neverCertain', 'true'), 'HOLDS'],
    [sets(edge('TOOK_PART'), 'role', "'guest'"), 'TOOK_PART'],
    [loses(edge('SPLIT_FROM'), 'validFrom'), 'SPLIT_FROM'],
  ],
};
