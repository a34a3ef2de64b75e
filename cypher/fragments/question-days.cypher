// Whether a relationship `r` derived from claims held in the days that a question asks about, at least as certainly as asked: 0
// possibly, 1 likely, 2 certainly. Its like for a derived tie is `atLeast` in src/domain/ties/certainty.ts. As cases, one after the other:
// a statement that joins them by OR takes Neo4j three times as long to plan.
// params:  first Integer!, last Integer!, level Integer!
CASE
  WHEN $level = 0 AND r.possibleFrom <= $last AND r.possibleTo > $first THEN true
  WHEN $level <= 1 AND r.likelyFrom <= $last AND r.likelyTo > $first THEN true
  ELSE @certain-days
END
