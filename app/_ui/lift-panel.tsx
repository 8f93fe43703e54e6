import { fill } from '@/i18n/fill';

type Props = {
  /** Labels from below; floors that the tower skips are missing, as in its lifts. */
  floors: readonly string[];
  /** The floor one is on: lit. */
  current: string | null;
  /** What stands before a label in a floor's address: `/f/zh`. */
  base: string;
  /** `Floor {floor}`: a button's accessible name. */
  goTo: string;
};

/** The lift's own panel, the lowest floor at its foot; plain links, so that it needs no script. */
export function LiftPanel({ floors, current, base, goTo }: Props) {
  return (
    <ul className="panel">
      {floors.map((floor) => (
        <li key={floor}>
          <a
            className={floor === current ? 'lift steel on' : 'lift steel'}
            href={`${base}/${floor}`}
            aria-label={fill(goTo, { floor })}
            aria-current={floor === current ? 'page' : undefined}
          >
            {floor}
          </a>
        </li>
      ))}
    </ul>
  );
}
