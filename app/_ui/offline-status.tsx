/**
 * Says that nothing could be reached and how old what is shown is; announced, never in the way. The frame around it
 * announces, since it is there before there is anything to say; the status itself does not say it a second time.
 */
export function OfflineStatus({ silent, label, text }: { silent: boolean; label: string; text: string }) {
  return (
    <div aria-live="polite">
      {silent && (
        <p role="status" aria-live="off" aria-label={label} className="offline">
          {text}
        </p>
      )}
    </div>
  );
}
