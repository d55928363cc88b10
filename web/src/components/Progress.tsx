/** A bar from 0 to 1 with its name and percentage; without a value it is at work for an unknown time. */
export function Progress({ label, value, text }: { label: string; value?: number | undefined; text?: string }) {
  const known = value !== undefined && Number.isFinite(value);
  const percent = known ? Math.round(100 * Math.min(1, Math.max(0, value))) : undefined;
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="text-soft tabular-nums">{text ?? (percent === undefined ? "" : `${percent} %`)}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className={`h-full rounded-full bg-accent ${known ? "transition-[width]" : "w-1/3 animate-pulse"}`}
          style={known ? { width: `${percent}%` } : undefined}
        />
      </div>
    </div>
  );
}
