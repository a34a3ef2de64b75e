// Whether a relationship `r` derived from claims must have held in the days that a question asks about. Its certain runs ascend, none
// within another, so that the last that begins by then decides.
// params:  first Integer!, last Integer!
coalesce(last([i IN range(0, size(r.certainFrom) - 1) WHERE r.certainFrom[i] <= $last | r.certainTo[i]]) > $first, false)
