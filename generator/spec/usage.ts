import type { Basis } from './fact.ts'

/** How much a section is used beside the others. */
export interface UsageFact {
  /** 1 is usual. Of two operations that fit a question equally well, the one of the heavier section comes first. */
  weight: number
  /** Why, in a few plain words. */
  reason: string
  basis: Basis
}

const facts = (weight: number, reason: string, basis: Basis, sections: readonly string[]): [string, UsageFact][] =>
  sections.map((section) => [section, { weight, reason, basis }])

/** Sections that people use more or less than others. A section that is absent has the weight 1. */
export const usage: Readonly<Record<string, UsageFact>> = Object.fromEntries([
  ...facts(1.6, 'the work of every day: public clients call it first', 'used', [
    'Actions',
    'Agent',
    'Asset',
    'Client',
    'Tickets',
    'Users',
  ]),
  ...facts(1.4, 'time, money and the calendar: reports and accounting read it', 'used', [
    'Appointment',
    'Attachment',
    'ClientContract',
    'Invoice',
    'Item',
    'KBArticle',
    'Opportunities',
    'Projects',
    'Quotation',
    'RecurringInvoice',
    'Report',
    'Site',
    'Timesheet',
    'TimesheetEvent',
  ]),
  ...facts(1.25, 'small tables that tickets and records refer to', 'used', [
    'Category',
    'ChargeRate',
    'Field',
    'PurchaseOrder',
    'Priority',
    'SalesOrder',
    'SLA',
    'SoftwareLicence',
    'Status',
    'Supplier',
    'Team',
    'TicketType',
    'Webhook',
  ]),
  ...facts(0.3, 'named as a trial of the developers', 'convention', [
    'Example',
    'Test1',
    'Test3',
    'Test4',
    'TestError',
  ]),
  ...facts(0.6, 'serves the screens of Halo itself, not integrators', 'convention', [
    'ClientCache',
    'Control',
    'DashboardLinksRepository',
    'Draft',
    'FaultViewLog',
    'HaloField',
    'PdfTemplateRepository',
    'ReportRepository',
    'SetupTab',
    'SetupTabGroup',
    'Tabs',
    'WebhookRepository',
  ]),
])

/** Sections that hold settings of one integration, or pass its data through: of use to whoever has that product. */
export const integrationWeight: UsageFact = {
  weight: 0.7,
  reason: 'belongs to one product of others',
  basis: 'convention',
}
