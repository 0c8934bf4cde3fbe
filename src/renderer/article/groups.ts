/**
 * How many blocks stand in one group. The layout of a change passes by the groups and by the blocks
 * of one, which is least where both are about as many: this is so at 400 paragraphs, and at ten
 * times as many still costs little.
 */
export const GROUP = 20
