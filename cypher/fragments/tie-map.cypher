// A tie `r` as a map, with its type; it has the ids of its ends.
// params:  none
r { .*, type: type(r) }
