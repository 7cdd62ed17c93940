import { Frame } from "@/components/frame/frame";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { accessibilityWords as words } from "@/lib/i18n/sv/accessibility";

export default function Page() {
  return (
    <Frame county={null}>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader title={words.title} lead={words.lead} />
      <Section title={words.howTitle}>
        <p>{words.how}</p>
      </Section>
      <Section title={words.faultsTitle}>
        <ul className="max-w-measure list-disc pl-6">
          {words.faults.map((f) => (
            <li key={f}>{f}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.testedTitle}>
        <p>{words.tested}</p>
      </Section>
      <Section title={words.reportTitle}>
        <p>{words.report}</p>
      </Section>
      <Section title={words.supervisorTitle}>
        <p>{words.supervisor}</p>
      </Section>
      <p className="text-muted">{words.date}</p>
    </Frame>
  );
}
