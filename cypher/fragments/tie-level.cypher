// How certainly a tie `r` held in the days that a question asks about: 2 certainly, 1 likely, 0 possibly.
// params:  first Integer!, last Integer!
CASE WHEN @certain-days THEN 2 WHEN r.likelyFrom <= $last AND r.likelyTo > $first THEN 1 ELSE 0 END
