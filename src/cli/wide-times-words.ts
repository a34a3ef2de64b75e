/** `3 claims give a time too wide to make any one day likely` */
export function wideTimesWords(count: number): string {
  return `${count === 1 ? 'One claim gives' : `${count} claims give`} a time too wide to make any one day likely`;
}
