/** The id of the place at a menu's end into which neighbours' part is drawn, apart from the page's own scripts. */
export const neighboursCorner = 'neighbours';
