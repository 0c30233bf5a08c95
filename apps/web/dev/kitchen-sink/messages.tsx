import { Alert } from '../../src/ui/alert';
import { Badge, type Tone } from '../../src/ui/badge';
import { Button } from '../../src/ui/button';
import { EmptyState } from '../../src/ui/empty-state';
import { CustomersIcon } from '../../src/ui/icons';
import { SectionCard } from '../../src/ui/section-card';
import { Skeleton } from '../../src/ui/skeleton';
import { Row } from './row';

const tones: readonly Tone[] = ['success', 'warning', 'danger', 'info', 'neutral'];

export function Messages() {
  return (
    <SectionCard title="Messages">
      <Row>
        {tones.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </Row>
      {tones.map((tone) => (
        <Alert
          key={tone}
          tone={tone}
          title={`A ${tone} alert`}
          requestId={tone === 'danger' ? 'req_7Q2' : undefined}
          actions={<Button>Försök igen</Button>}
        >
          Vad som hänt, vad som finns kvar och vad du kan göra.
        </Alert>
      ))}
      <EmptyState
        icon={<CustomersIcon />}
        title="Lägg upp din första kund"
        actions={<Button variant="primary">Ny kund</Button>}
      >
        En i taget, eller hela registret från en fil.
      </EmptyState>
      <Skeleton lines={3} />
    </SectionCard>
  );
}
