import { MaintenanceList } from "@/components/maintenance/maintenance-list";
import { SetMaintenanceButton } from "@/components/maintenance/set-maintenance-button";
import { ClaimDomainButton } from "@/components/ownership/claim-domain-button";
import { DomainList } from "@/components/ownership/domain-list";
import { EnterSecretButton } from "@/components/secret/enter-secret-button";
import { SecretList } from "@/components/secret/secret-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { OwnedDomain } from "@/lib/domain/ownership/owned-domain";
import type { System } from "@/lib/domain/workspace/workspace";
import { type Probed, ProbedDeployments } from "./probed-deployments";
import { SystemSection } from "./system-section";
import { VariableTable } from "./variable-table";
import { VariablesButton } from "./variables-button";

type Props = { system: System; deployments: Probed[]; domains: OwnedDomain[]; account: AccountRole };

/** What the probes of a system are, and what they need: variables, secrets, proof of domains, and when not to count. */
export function SystemProbesPage({ system, deployments, domains, account }: Props) {
  const sets = may(account, "set-variables");
  const claims = may(account, "claim-domains");
  const maintains = may(account, "set-maintenance");
  return (
    <Page>
      <PageHead title={`Probes of ${system.name}`} lede="What a machine checks here, and what it is given for that.">
        <ButtonLink href="/systems">All systems</ButtonLink>
        <ButtonLink href="/systems#allowed-addresses">Allowed addresses</ButtonLink>
      </PageHead>
      <SystemSection
        id="probes"
        title="Probes"
        lede="Those bound in its deployments, the open ones first. They are bound at an item, on the deployment's page."
      >
        <ProbedDeployments deployments={deployments} binds={may(account, "bind-probes")} />
      </SystemSection>
      <SystemSection
        id="secrets"
        title="Secrets"
        lede="Passwords and tokens that probes need. They are sealed at once: only the worker opens them, only to send them where they may go, and nobody sees them again. Whoever runs the worker holds its keys."
        act={sets ? <EnterSecretButton system={system} /> : null}
      >
        <SecretList system={system} acts={sets} />
      </SystemSection>
      <SystemSection
        id="variables"
        title="Variables"
        lede="What fills the placeholders of documents in deployments to come. Everybody sees them."
        act={sets ? <VariablesButton system={system} may words="Set a variable" /> : null}
      >
        <VariableTable variables={system.variables} />
      </SystemSection>
      <SystemSection
        id="domains"
        title="Domains"
        lede="Some probes ask more than a visitor would, such as many requests at once. They run against a domain once somebody has shown that it is yours, within the last 30 days. Domains are shared by all systems."
        act={claims ? <ClaimDomainButton /> : null}
      >
        <DomainList domains={domains} acts={claims} />
      </SystemSection>
      <SystemSection
        id="maintenance"
        title="Maintenance"
        lede="When this system may be away. What probes see then is kept, and judges no window."
        act={maintains ? <SetMaintenanceButton system={system} /> : null}
      >
        <MaintenanceList system={system} acts={maintains} />
      </SystemSection>
    </Page>
  );
}
