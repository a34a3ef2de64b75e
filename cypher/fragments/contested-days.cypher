// Whether a relationship `r` derived from claims is denied near the days that a question asks about, or contested in time. Its like for
// a derived tie is `contestedAt` in src/domain/ties/certainty.ts.
// params:  first Integer!, last Integer!
(r.contestedInTime OR any(i IN range(0, size(r.denialFrom) - 1) WHERE r.denialFrom[i] <= $last AND r.denialTo[i] > $first))
