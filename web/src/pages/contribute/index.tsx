import { useSearch } from "@tanstack/react-router";
import { PageHead } from "../../components";
import { Publisher } from "./Publisher";

export default function ContributePage() {
  const { sample } = useSearch({ from: "/contribute" });
  return (
    <>
      <PageHead
        title="Contribute data"
        lead="Turn a file of records into a dataset that earns each time a model is trained on it, without handing the records over. It is encrypted in this browser; only trainers of runs that your policy allows can open it."
      />
      <Publisher key={sample ?? ""} sample={sample} />
    </>
  );
}
