'use client';
import { Plate } from '@/app/_ui/plate';
import { useMenu } from './use-menu';

/** The page was rendered from another revision than the shop has now, or nobody could ask for too long. */
export default function PriceNotices({ changed }: { changed: boolean }) {
  const { m, age } = useMenu();
  return (
    <>
      {changed && (
        <Plate>
          <p>{m.refreshed}</p>
          <button type="button" className="go steel" onClick={() => location.reload()}>
            {m.refresh}
          </button>
        </Plate>
      )}
      {age.tooOld && <Plate tone="warn">{age.tooOld}</Plate>}
    </>
  );
}
