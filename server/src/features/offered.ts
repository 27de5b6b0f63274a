/** So many choices of one kind are offered at most: more would be read by nobody, and who looks for another types one letter more. */
export const MOST_OFFERED = 50;
