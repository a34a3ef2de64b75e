// Whether a relationship `r` derived from claims held in the days that a question asks about, at least as certainly as asked: 0
// possibly, 1 likely, 2 certainly. Its like for a derived tie is `atLeast` in src/domain/ties/certainty.ts.
// params:  first Integer!, last Integer!, level Integer!
(($level = 0 AND r.possibleFrom <= $last AND r.possibleTo > $first)
  OR ($level <= 1 AND r.likelyFrom <= $last AND r.likelyTo > $first)
  OR @certain-days)
