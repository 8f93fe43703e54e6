/** Says that nothing could be reached and how old what is shown is; announced, never in the way. */
export function OfflineStatus({ silent, label, text }: { silent: boolean; label: string; text: string }) {
  return (
    <div aria-live="polite">
      {silent && (
        <p role="status" aria-label={label} className="offline">
          {text}
        </p>
      )}
    </div>
  );
}
