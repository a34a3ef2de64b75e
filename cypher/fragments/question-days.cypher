// Whether a relationship `r` derived from claims holds in the days that a question asks about: possibly, or, when certain is asked,
// certainly. Its like for a derived tie is `holdsIn` in src/domain/ties/tie.ts.
// params:  first Integer!, last Integer!, certain Boolean!
r.startEarliest <= $last AND r.endLatest > $first
AND (NOT $certain OR (NOT r.possibleOnly AND r.startLatest <= $last AND r.endEarliest > $first))
