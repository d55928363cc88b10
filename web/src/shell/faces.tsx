import type { ErrorComponentProps } from "@tanstack/react-router";
import { ButtonLink, Empty, ProblemNotice } from "../components";

/** There is no such page. */
export function NotFound() {
  return (
    <Empty title="There is no such page" action={<ButtonLink to="/">To the start</ButtonLink>}>
      The address may be old or mistyped.
    </Empty>
  );
}

/** A page that failed: most often a new version was installed while the tab was open. */
export function RouteProblem({ error }: ErrorComponentProps) {
  return <ProblemNotice error={error} retry={() => location.reload()} />;
}
