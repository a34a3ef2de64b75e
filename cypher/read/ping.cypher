// Whether the store answers.
// params:  none
// returns: one Integer!
RETURN 1 AS one
