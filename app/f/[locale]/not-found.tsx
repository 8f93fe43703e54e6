import { loadBuilding } from '@/server/building/load-building';
import { MissingPage } from './_ui/missing-page';

/** No such floor or shop. Next sends this with every page below, so it is a list of floors and nothing more. */
export default async function NotFound() {
  const { floors } = await loadBuilding();
  return <MissingPage floors={floors.map(({ label }) => label)} />;
}
