/**
 * The frame of the offline shell is everybody's; its folder is its own because Next sends the missing page of
 * `[locale]` with every page below it, and that one reads the building: the shell is made where no database is.
 */
export { default, generateMetadata, viewport } from '../../[locale]/layout';
