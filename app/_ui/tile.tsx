/** A good's or a shop's picture on its lit tile; grey when it cannot be had. Decorative: the name stands beside it. */
export function Tile({ picture, size = 36, grey = false }: { picture: string; size?: number; grey?: boolean }) {
  return (
    <span className={grey ? 'tile grey' : 'tile'}>
      <img src={picture} width={size} height={size} alt="" loading="lazy" decoding="async" />
    </span>
  );
}
