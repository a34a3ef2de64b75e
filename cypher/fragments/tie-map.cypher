// A tie `r` as a map, with its type and its ends.
// params:  none
r { .*, type: type(r), subject: startNode(r).id, object: endNode(r).id }
