'use client';
import { type ChangeEvent, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { sendFile } from '@/app/desk/_ui/send-file';
import { rowPicture, sheetPicture } from '@/domain/menu/picture';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { fail } from '@/domain/result';
import { errorText } from '@/i18n/errors';
import type { MenuEditorMessages } from '@/i18n/menu-editor';
import styles from './item-form.module.css';

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

type Props = { shop: string; picture: string; text: MenuEditorMessages; onChange: (picture: string) => void };

/** The good's picture as the menu shows it, and the way to take another. */
export function PictureField({ shop, picture, text, onChange }: Props) {
  const { busy, fault, pick } = useUpload(shop, onChange);
  const shown = rowPicture(picture);
  const words = text.picture;
  return (
    <fieldset className={styles.picture}>
      <legend>{words.title}</legend>
      <Tile picture={sheetPicture(shown) ?? shown} size={88} />
      <div className={styles.pictureSide}>
        <label className={`go plain ${styles.pick}`} aria-busy={busy}>
          {busy ? words.busy : picture === '' ? words.take : words.another}
          <input type="file" accept={accepted} className="visually-hidden" disabled={busy} onChange={(event) => void pick(event)} />
        </label>
        {picture !== '' && (
          <button type="button" className="go plain" disabled={busy} onClick={() => onChange('')}>
            {words.remove}
          </button>
        )}
        <p role="status" className={fault === '' ? styles.note : styles.fault}>
          {fault || (picture === '' ? words.none : words.note)}
        </p>
      </div>
    </fieldset>
  );
}
