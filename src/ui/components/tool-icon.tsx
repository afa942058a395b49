import {
  Archive,
  BriefcaseBusiness,
  Building2,
  CalendarDays,
  ConciergeBell,
  Database,
  FileText,
  Globe,
  Inbox,
  Landmark,
  type LucideIcon,
  Mail,
  MonitorCog,
  Phone,
  ScrollText,
  Table,
  Users,
} from 'lucide-react'

const ICONS: Readonly<Record<string, LucideIcon>> = {
  messagerie: Mail,
  telephone: Phone,
  guichet: ConciergeBell,
  lieux: Building2,
  pgi: Database,
  courrier: FileText,
  bannettes: Inbox,
  tableur: Table,
  planning: CalendarDays,
  ged: Archive,
  banque: Landmark,
  web: Globe,
  reunion: Users,
  formulaires: ScrollText,
  informatique: MonitorCog,
}

interface ToolIconProps {
  readonly tool: string
}

/** The object of a tool of the desk. */
export function ToolIcon({ tool }: ToolIconProps) {
  const Icon = ICONS[tool] ?? BriefcaseBusiness
  return <Icon />
}
