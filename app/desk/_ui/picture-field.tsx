'use client';
import { type ChangeEvent, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { rowPicture, sheetPicture } from '@/domain/menu/picture';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { fail } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import { useDesk } from './desk-context';
import styles from './picture-field.module.css';
import { sendFile } from './send-file';

/** What the server can decode; a phone that is asked for these hands out a HEIC as a JPEG. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif';

/** Sends a picture and says why it was not taken. */
function useUpload(shop: string, onChange: (picture: string) => void) {
  const { building, locale, text } = useDesk();
  const [state, setState] = useState<{ busy: boolean; fault: string }>({ busy: false, fault: '' });
  async function pick(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    setState({ busy: true, fault: '' });
    const path = `/desk/menu/pictures?shop=${shop}`;
    const answer = file.size > uploadLimits.picture ? fail({ code: 'bad_picture', reason: 'too_many_pixels' }) : await sendFile<{ picture: string }>(path, file);
    // The same file again is a new try.
    input.value = '';
    const fault = answer === null ? text.desk.signIn.unreachable : answer.ok ? '' : errorText(answer.error, locale, building.timeZone);
    setState({ busy: false, fault });
    if (answer?.ok) onChange(answer.value.picture);
  }
  return { ...state, pick };
}

type Props = {
  shop: string;
  picture: string;
  /** What is shown where nobody sent one; '' is the plain tile. */
  without?: string;
  words: { title: string; none: string };
  fault?: string | null;
  onChange: (picture: string) => void;
};

/** A picture as customers see it, and the way to take another. */
export function PictureField({ shop, picture, without = '', words, fault = null, onChange }: Props) {
  const { text } = useDesk();
  const upload = useUpload(shop, onChange);
  const { take, another, remove, busy, note } = text.desk.picture;
  const isOwn = picture !== without;
  const shown = rowPicture(picture);
  const wrong = upload.fault === '' ? fault : upload.fault;
  return (
    <fieldset className={styles.picture}>
      <legend>{words.title}</legend>
      <Tile picture={sheetPicture(shown) ?? shown} size={88} />
      <div className={styles.side}>
        <label className={`go plain ${styles.pick}`} aria-busy={upload.busy}>
          {upload.busy ? busy : isOwn ? another : take}
          <input type="file" accept={accepted} className="visually-hidden" disabled={upload.busy} onChange={(event) => void upload.pick(event)} />
        </label>
        {isOwn && (
          <button type="button" className="go plain" disabled={upload.busy} onClick={() => onChange(without)}>
            {remove}
          </button>
        )}
        <p role="status" className={wrong === null ? styles.note : styles.fault}>
          {wrong ?? (isOwn ? note : words.none)}
        </p>
      </div>
    </fieldset>
  );
}
