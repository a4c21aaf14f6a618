/** What an engineer of a managed service provider asks for, and the calls that solve it. */
export interface Task {
  /** As it is said to an agent. */
  question: string
  /** The operation that `search` has to find for the question. Absent where a job of its own solves it. */
  operation?: string
  /** The calls, in their order. */
  calls: readonly Call[]
}

/** A call of a tool, and what its answer has to show. */
export interface Call {
  tool: string
  input: Readonly<Record<string, unknown>>
  shows: RegExp
}

/** A task that one call of `read` solves. */
function byRead(question: string, operation: string, input: Omit<Call['input'], 'operation'>, shows: RegExp): Task {
  return { question, operation, calls: [{ tool: 'read', input: { operation, ...input }, shows }] }
}

/** A task that a job solves. */
function byJob(question: string, tool: string, input: Call['input'], shows: RegExp): Task {
  return { question, calls: [{ tool, input, shows }] }
}

/** A task that changes something: the preview has to show what would be sent. */
function byWrite(question: string, operation: string, input: Omit<Call['input'], 'operation'>, shows: RegExp): Task {
  return { question, operation, calls: [{ tool: 'write', input: { operation, ...input }, shows }] }
}

const of = (parameters: Record<string, unknown>, more: Record<string, unknown> = {}) => ({ parameters, ...more })

const jobs: readonly Task[] = [
  byJob('What is on my plate?', 'my_queue', {}, /Open tickets of yours \(50 of 65\)/),
  byJob(
    'What do I have open for Brightwater Dental?',
    'my_queue',
    { client: 'Brightwater Dental' },
    /Brightwater Dental/,
  ),
  byJob('Which tickets does nobody have?', 'triage', {}, /that nobody has/),
  byJob('Unassigned tickets of First Line', 'triage', { team: 'First Line' }, /team First Line/),
  byJob('Which SLAs are breached?', 'sla_at_risk', { limit: 5 }, /breached/),
  byJob("Sam's tickets that will breach today", 'sla_at_risk', { agent: 'Sam Okafor', hours: 24 }, /agent Sam Okafor/),
  byJob('SLA risk at Summit Legal', 'sla_at_risk', { client: 'Summit Legal' }, /client Summit Legal/),
  byJob('Show me ticket 1000', 'get_ticket', { id: 1000 }, /VPN drops in the warehouse/),
  byJob('What was done last on ticket 1001?', 'get_ticket', { id: 1001, actions: 3 }, /# actions \(1\)/),
  byJob('Read ticket 1002 in full', 'get_ticket', { id: 1002, full: true }, /New starter in accounts/),
  byJob('Tickets about VPN', 'find_tickets', { text: 'VPN' }, /VPN drops/),
  byJob('Open tickets of Summit Legal', 'find_tickets', { client: 'Summit Legal' }, /\(20 of 51\)/),
  byJob('New tickets of Harbour Logistics', 'find_tickets', { client: 'Harbour Logistics', status: 'New' }, /New/),
  byJob('What is waiting for the user?', 'find_tickets', { status: 'With User', limit: 5 }, /With User/),
  byJob('Everything of Sam, closed too', 'find_tickets', { agent: 'Sam Okafor', closed: true }, /Sam Okafor/),
  byJob('Tickets of Second Line', 'find_tickets', { team: 'Second Line', limit: 5 }, /Second Line/),
  byJob(
    'Password resets at Brightwater',
    'find_tickets',
    { text: 'password', client: 'Brightwater Dental' },
    /Password/,
  ),
  byJob('Incidents that are open', 'find_tickets', { type: 'Incident', limit: 3 }, /There is more: page 2/),
  byJob('The second page of open tickets', 'find_tickets', { page: 2, limit: 10 }, /page 3/),
  byJob('Tickets since last year', 'find_tickets', { since: '2026-01-01', closed: true, limit: 3 }, /of \d+/),
  byJob('Prepare me for a call with Summit Legal', 'client_card', { client: 'Summit Legal' }, /# contacts \(9\)/),
  byJob('Who do we know at Harbour Logistics?', 'client_card', { client: 'Harbour Logistics' }, /# contacts/),
  byJob('How many assets has Brightwater Dental?', 'client_card', { client: 'Brightwater Dental' }, /assets: \d+/),
  byJob('Hours in January', 'time_entries', { from: '2026-01-01', to: '2026-02-01' }, /Time: 2.5 hours in 10 entries/),
  byJob(
    "Sam's hours in January",
    'time_entries',
    { agent: 'Sam Okafor', from: '2026-01-01', to: '2026-02-01' },
    /Sam Okafor/,
  ),
  byJob(
    'What did we not bill in January?',
    'time_entries',
    { from: '2026-01-01', to: '2026-02-01', unbilled: true },
    /without an invoice/,
  ),
]

const reads: readonly Task[] = [
  byRead('Which statuses can a ticket have?', 'getStatus', {}, /In Progress/),
  byRead('List the ticket types', 'getTicketType', of({ showall: true }), /Incident/),
  byRead('Which priorities are there?', 'getPriority', {}, /Medium/),
  byRead('Which SLAs do we have?', 'getSLA', {}, /Standard/),
  byRead('Show the teams', 'getTeam', {}, /First Line/),
  byRead('List all agents', 'getAgent', {}, /Sam Okafor/),
  byRead('Who am I signed in as?', 'getAgentMe', {}, /name/),
  byRead('List clients', 'getClient', {}, /Summit Legal/),
  byRead('Details of the client Summit Legal', 'getClientById', of({ id: 'Summit Legal' }), /Summit Legal/),
  byRead('Sites of Summit Legal', 'getSite', of({ client_id: 'Summit Legal' }), /Norwich/),
  byRead('Users of Harbour Logistics', 'getUsers', of({ client_id: 'Harbour Logistics' }), /records|getUsers/),
  byRead('Assets of Brightwater Dental', 'getAsset', of({ client_id: 'Brightwater Dental' }), /getAsset \(/),
  byRead('Which asset types are there?', 'getAssetType', {}, /getAssetType \(\d/),
  byRead('Contracts of clients', 'getClientContract', {}, /getClientContract \(\d/),
  byRead('List invoices', 'getInvoice', {}, /getInvoice \(\d/),
  byRead('Invoices of Summit Legal', 'getInvoice', of({ client_id: 'Summit Legal' }), /getInvoice/),
  byRead('Appointments in the calendar', 'getAppointment', {}, /getAppointment \(\d/),
  byRead('Knowledge base articles', 'getKBArticle', {}, /getKBArticle \(\d/),
  byRead('Which categories can tickets have?', 'getCategory', {}, /Hardware/),
  byRead('Outcomes of actions', 'getOutcome', {}, /Note/),
  byRead('Custom fields of tickets', 'getFieldInfo', {}, /Reference/),
  byRead('Saved reports', 'getReport', {}, /getReport \(\d/),
  byRead('Actions of ticket 1000', 'getActions', of({ ticket_id: 1000 }), /Looking into it/),
  byRead('One ticket with all its fields', 'getTicketsById', of({ id: 1000 }), /summary: VPN drops/),
  byRead('Working hours', 'getWorkday', {}, /getWorkday \(\d/),
  byRead('Holidays', 'getHoliday', {}, /getHoliday/),
  byRead('Timesheets of agents', 'getTimesheet', {}, /getTimesheet/),
  byRead(
    'Time entries in timesheets',
    'getTimesheetEvent',
    of({ start_date: '2026-01-01', end_date: '2026-02-01' }),
    /\(10\)/,
  ),
  byRead('Suppliers', 'getSupplier', {}, /getSupplier/),
  byRead('Items that we sell', 'getItem', {}, /getItem/),
  byRead('Quotations', 'getQuotation', {}, /getQuotation/),
  byRead('Projects', 'getProjects', {}, /getProjects/),
  byRead('Opportunities', 'getOpportunities', {}, /getOpportunities/),
  byRead('Software licences', 'getSoftwareLicence', {}, /getSoftwareLicence/),
  byRead('Purchase orders', 'getPurchaseOrder', {}, /getPurchaseOrder/),
  byRead('Sales orders', 'getSalesOrder', {}, /getSalesOrder/),
  byRead('Recurring invoices', 'getRecurringInvoice', {}, /getRecurringInvoice/),
  byRead('Ticket templates', 'getTemplate', {}, /getTemplate/),
  byRead('Canned texts', 'getCannedText', {}, /getCannedText/),
  byRead('Attachments of ticket 1000', 'getAttachment', of({ ticket_id: 1000 }), /getAttachment/),
  byRead('Services in the catalogue', 'getService', {}, /getService/),
  byRead('Webhooks', 'getWebhook', {}, /getWebhook/),
  byRead('Notifications that are set up', 'getNotification', {}, /getNotification/),
  byRead('Mailboxes', 'getMailbox', {}, /getMailbox/),
  byRead('Top levels of clients', 'getTopLevel', {}, /Customers/),
  byRead('Tax rates', 'getTax', {}, /getTax/),
  byRead('Currencies', 'getCurrency', {}, /getCurrency/),
  byRead('Roles and what they permit', 'getRoles', {}, /getRoles/),
  byRead('Workflows', 'getWorkflow', {}, /getWorkflow/),
  byRead('CRM notes of clients', 'getCRMNote', {}, /getCRMNote/),
]

const writes: readonly Task[] = [
  byJob('Note on 1000 that I called back', 'add_note', { ticket: 1000, note: 'Called back' }, /Called back/),
  byJob(
    'Tell the user of 1000 that we come at ten',
    'add_note',
    { ticket: 1000, note: 'We come at ten', public: true },
    /the user can see/,
  ),
  byJob('Book 45 minutes on 1001', 'log_time', { ticket: 1001, time: '45m', note: 'On the phone' }, /timetaken: 0.75/),
  byJob('Give 1002 to Sam', 'update_ticket', { ticket: 1002, agent: 'Sam Okafor' }, /agent_id: .*2/),
  byJob('Close 1003', 'update_ticket', { ticket: 1003, status: 'Closed' }, /status_id: .*9/),
  byJob('Move 1004 to Second Line', 'update_ticket', { ticket: 1004, team: 'Second Line' }, /team_id/),
  byJob(
    'Correct the subject of 1005',
    'update_ticket',
    { ticket: 1005, summary: 'Printer in hall 2' },
    /→ "Printer in hall 2"/,
  ),
  byWrite(
    'Create a ticket',
    'postTickets',
    { body: { summary: 'No network', client_id: 'Summit Legal' } },
    /client_id: 5/,
  ),
  byWrite('Create a client', 'postClient', { body: { name: 'New Client Ltd' } }, /New Client Ltd/),
  byWrite(
    'Create a user of a client',
    'postUsers',
    { body: { name: 'Jo Bloggs', client_id: 'Summit Legal' } },
    /Jo Bloggs/,
  ),
  byWrite('Create a site of a client', 'postSite', { body: { name: 'Leeds 2', client_id: 'Summit Legal' } }, /Leeds 2/),
  byWrite(
    'Create an asset',
    'postAsset',
    { body: { inventory_number: 'PC-900', client_id: 'Summit Legal' } },
    /PC-900/,
  ),
  byWrite('Add an appointment to the calendar', 'postAppointment', { body: { subject: 'On site' } }, /On site/),
  byWrite('Write a knowledge base article', 'postKBArticle', { body: { name: 'VPN' } }, /VPN/),
  byWrite('Add a status', 'postStatus', { body: { name: 'Waiting for parts' } }, /Waiting for parts/),
  byWrite('Rename the status New', 'postStatus', { body: { id: 1, name: 'Brand new' } }, /"New" → "Brand new"/),
  byWrite('Add a team', 'postTeam', { body: { name: 'Third Line' } }, /Third Line/),
  byWrite('Delete ticket 1000', 'deleteTicketsById', of({ id: 1000 }), /VPN drops in the warehouse/),
  byWrite('Delete a user', 'deleteUsersById', of({ id: 103 }), /Elena Bose/),
  byWrite('Delete a status', 'deleteStatusById', of({ id: 4 }), /With User/),
  byWrite('Create an invoice', 'postInvoice', { body: { client_id: 'Summit Legal' } }, /client_id: 5/),
  byWrite('Create a quotation', 'postQuotation', { body: { title: 'Laptops' } }, /Laptops/),
  byWrite('Create an opportunity', 'postOpportunities', { body: { summary: 'New office' } }, /New office/),
  byWrite('Create a supplier', 'postSupplier', { body: { name: 'Parts Ltd' } }, /Parts Ltd/),
]

/** A hundred tasks. */
export const tasks: readonly Task[] = [...jobs, ...reads, ...writes]
