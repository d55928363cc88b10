import { toProblem } from "../api/client";
import { ButtonLink, Empty, ProblemNotice } from "../components";

const lists = { run: "/runs", dataset: "/datasets", proposal: "/govern" } as const;

/** Why one thing of the market cannot be shown: there is none under this id, or something that can be tried again. */
export function Missing({ what, error, retry }: { what: keyof typeof lists; error: unknown; retry: () => void }) {
  if (toProblem(error).status !== 404) return <ProblemNotice error={error} retry={retry} />;
  return (
    <Empty title={`There is no such ${what}`} action={<ButtonLink to={lists[what]}>All {what}s</ButtonLink>}>
      The address may be old or mistyped.
    </Empty>
  );
}
