// A page of the qualifying ties between the two actors of each pair, most independent origins first, then by id.
// params:  @page-between
// returns: tie Map!
@page-between
RETURN @tie-map AS tie
ORDER BY tie.rank
