/**
 * Words of a question, and the words that the API has for them. A key is one to three words in lower case. The words
 * beside it are searched too: they replace nothing.
 */
export type SynonymTable = Readonly<Record<string, readonly string[]>>

/** Several words for the same things. */
const all = (words: readonly string[], meaning: readonly string[]): [string, readonly string[]][] =>
  words.map((word) => [word, meaning])

/** What engineers of a managed service provider say, and what Halo calls it. */
export const synonyms: SynonymTable = Object.fromEntries([
  ...all(['customer', 'company', 'account', 'organization'], ['client']),
  ...all(['contact', 'end user', 'requester', 'caller', 'employee'], ['user']),
  ...all(['technician', 'engineer', 'tech', 'staff', 'colleague', 'assignee'], ['agent']),
  ...all(['computer', 'device', 'laptop', 'machine', 'server', 'workstation', 'hardware', 'endpoint', 'pc'], ['asset']),
  ...all(['configuration item', 'ci'], ['asset']),
  ...all(['incident', 'issue', 'case', 'request', 'job', 'fault'], ['ticket']),
  ...all(['location', 'office', 'branch'], ['site']),
  ...all(['service level', 'service level agreement', 'breach', 'breached', 'breaching', 'response target'], ['sla']),
  ...all(['vendor'], ['supplier']),
  ...all(['agreement'], ['contract']),
  ...all(['prepaid', 'block hour', 'prepay'], ['client prepay']),
  ...all(['subscription'], ['licence', 'recurring invoice']),
  ...all(['license', 'seat'], ['licence']),
  ...all(['office 365', 'microsoft 365', 'm365', 'o365'], ['microsoft', 'azure', 'csp']),
  ...all(['entra'], ['azure']),
  ...all(['unbilled', 'billable', 'unbilled time', 'billable time'], ['timesheet event', 'action', 'invoice']),
  ...all(
    ['time entry', 'time entries', 'worklog', 'time log', 'hours worked', 'log time', 'time spent'],
    ['timesheet event', 'action'],
  ),
  ...all(['hour', 'time', 'minute'], ['timesheet event']),
  ...all(['note', 'comment', 'reply', 'correspondence'], ['action']),
  ...all(['rate', 'hourly rate'], ['charge rate']),
  ...all(['product', 'part', 'sku', 'stock item'], ['item']),
  ...all(['quote', 'estimate', 'proposal'], ['quotation']),
  ...all(['deal', 'lead', 'pipeline', 'prospect'], ['opportunities']),
  ...all(['bill'], ['invoice']),
  ...all(['payment', 'paid', 'unpaid', 'overdue'], ['invoice']),
  ...all(['credit note'], ['invoice']),
  ...all(['meeting', 'visit', 'onsite', 'calendar', 'booking', 'event'], ['appointment']),
  ...all(['vacation', 'leave', 'day off'], ['holiday', 'timesheet']),
  ...all(['knowledge base', 'knowledge', 'article', 'documentation', 'faq'], ['kb article']),
  ...all(['file', 'document', 'upload', 'screenshot'], ['attachment']),
  ...all(['canned response', 'macro', 'snippet', 'text template'], ['canned text']),
  ...all(['satisfaction', 'survey', 'csat', 'rating'], ['feedback']),
  ...all(['sql', 'query'], ['report']),
  ...all(['permission', 'access right'], ['role']),
  ...all(['logged in', 'whoami', 'myself', 'who am i'], ['agent me']),
  ...all(['group', 'queue', 'department'], ['team']),
  ...all(['custom field', 'extra field'], ['field']),
  ...all(['outage', 'maintenance'], ['downtime', 'service status']),
  ...all(['runbook', 'playbook'], ['automation']),
  ...all(['audit trail', 'change log', 'changelog'], ['audit']),
  ...all(['callback', 'hook'], ['webhook']),
  ...all(['tax', 'vat', 'gst'], ['tax']),
  ...all(['view', 'saved view', 'saved filter'], ['view list']),
  ...all(['checklist', 'task', 'to do'], ['todo']),
  ...all(['my own', 'my timesheet', 'my time', 'my hours'], ['mine', 'timesheet']),
  ...all(['phone', 'telephone'], ['call']),
  ...all(['mail'], ['email']),
  ...all(['warranty'], ['asset']),
])

/** Words of a question that ask for a role, or for anything that is no more than a list. */
export const roleWords: Readonly<Record<'list' | 'get' | 'save' | 'delete' | 'action', readonly string[]>> = {
  list: 'list all which who find search show many count overview every export'.split(' '),
  get: 'download get read detail details one single show view open'.split(' '),
  save: 'create add attach new make write update change edit modify set save log submit book upload assign close reopen resolve deactivate disable rename move post register record put escalate reassign schedule'.split(
    ' ',
  ),
  delete: 'delete remove erase drop purge'.split(' '),
  action:
    'download run start void approve process confirm send preview vote merge print download generate cancel subscribe clear'.split(
      ' ',
    ),
}

/** What people call the records of a section, beside its name and its nouns. */
export const sectionAliases: SynonymTable = {
  Actions: [
    'note',
    'comment',
    'reply',
    'email',
    'history',
    'time entry',
    'worklog',
    'conversation',
    'billable time',
    'unbilled time',
  ],
  Agent: ['technician', 'engineer', 'staff'],
  Asset: ['device', 'computer', 'hardware', 'configuration item'],
  AssetSoftware: ['installed software', 'applications of a device'],
  Audit: ['audit trail', 'log of changes'],
  ChargeRate: ['hourly rate', 'labour rate', 'price of an hour'],
  Client: ['customer', 'company'],
  ClientContract: ['agreement', 'contract'],
  ClientPrepay: ['prepaid hours', 'block of hours', 'remaining balance'],
  CannedText: ['canned response', 'snippet'],
  Downtime: ['outage', 'maintenance window'],
  Feedback: ['satisfaction', 'survey', 'score'],
  InvoicePayment: ['payment received'],
  Item: ['product', 'price list'],
  KBArticle: ['knowledge base article'],
  Opportunities: ['lead', 'deal', 'sales pipeline'],
  Outgoing: ['webhook delivery'],
  OutgoingAttempt: ['failed webhook delivery'],
  Priority: ['urgency', 'response and resolution target'],
  Quotation: ['quote', 'estimate'],
  Report: ['sql query', 'reporting database', 'dashboard data'],
  Roles: ['permission'],
  SLA: ['service level agreement', 'target'],
  Site: ['location', 'branch', 'office'],
  SoftwareLicence: ['subscription', 'license', 'seat'],
  Supplier: ['vendor'],
  ToDo: ['todo', 'checklist', 'task'],
  IntegrationError: ['failed export or import', 'accounting sync'],
  Tickets: ['incident', 'request', 'case', 'issue', 'breach', 'sla', 'assign', 'close', 'escalate', 'merge'],
  Timesheet: ['hours of a day', 'working time', 'week'],
  TimesheetEvent: ['time entry', 'unbilled time', 'billable time', 'worklog', 'hours'],
  Users: ['contact', 'end user', 'person', 'email address'],
}
