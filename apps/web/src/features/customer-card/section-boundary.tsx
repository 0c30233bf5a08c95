import { Component, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';

interface SectionBoundaryProps {
  label: string;
  children: ReactNode;
}

/** A section that breaks says so in its own place: it never hides the phone number in the next one. */
export class SectionBoundary extends Component<SectionBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Alert
        tone="danger"
        title={this.props.label}
        actions={
          <Button onClick={() => this.setState({ broken: false })}>
            <FormattedMessage id="register.retry" />
          </Button>
        }
      >
        <FormattedMessage id="card.section.broken" />
      </Alert>
    );
  }
}
