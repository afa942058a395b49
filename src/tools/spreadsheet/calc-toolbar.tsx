import {
  ArrowDownAZ,
  ArrowDownToLine,
  ArrowLeft,
  Bold,
  Calendar,
  Check,
  Euro,
  Percent,
  Redo2,
  Rows3,
  Sigma,
  Undo2,
} from 'lucide-react'
import type { CellFormat } from '../../domain/sheet/cell-value.ts'
import { Button } from '../../ui/components/button.tsx'
import { IconButton } from '../../ui/components/icon-button.tsx'
import { Menu, type MenuAction } from '../../ui/components/menu.tsx'
import { Toolbar, ToolbarSeparator } from '../../ui/components/toolbar.tsx'

interface CalcToolbarProps {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isBold: boolean
  readonly format: CellFormat | null
  readonly lines: readonly MenuAction[]
  readonly isFinishing: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onBold: () => void
  readonly onFormat: (format: CellFormat) => void
  readonly onSum: () => void
  readonly onFillDown: () => void
  readonly onSort: (descending: boolean) => void
  readonly onFinish: () => void
  readonly onLeave: () => void
}

/** The gestures of the spreadsheet, from the left: leave, undo, look, compute, arrange; on the right, finish. */
export function CalcToolbar(props: CalcToolbarProps) {
  const { format, onFormat } = props
  const isPercent = format?.startsWith('pourcent') ?? false
  return (
    <Toolbar label="Outils du tableur">
      <IconButton variant="quiet" label="Tous les classeurs" icon={<ArrowLeft />} onPress={props.onLeave} />
      <ToolbarSeparator />
      <IconButton
        variant="quiet"
        label="Annuler"
        keys="Control+Z"
        icon={<Undo2 />}
        isDisabled={!props.canUndo}
        onPress={props.onUndo}
      />
      <IconButton
        variant="quiet"
        label="Rétablir"
        keys="Control+Y"
        icon={<Redo2 />}
        isDisabled={!props.canRedo}
        onPress={props.onRedo}
      />
      <ToolbarSeparator />
      <IconButton
        variant="quiet"
        label="Gras"
        keys="Control+G"
        icon={<Bold />}
        isPressed={props.isBold}
        onPress={props.onBold}
      />
      <IconButton
        variant="quiet"
        label="Format euro"
        icon={<Euro />}
        isPressed={format === 'euro'}
        onPress={() => onFormat(format === 'euro' ? 'standard' : 'euro')}
      />
      <IconButton
        variant="quiet"
        label="Format pourcentage"
        icon={<Percent />}
        isPressed={isPercent}
        onPress={() => onFormat(isPercent ? 'standard' : 'pourcent')}
      />
      <IconButton
        variant="quiet"
        label="Format date"
        icon={<Calendar />}
        isPressed={format === 'date'}
        onPress={() => onFormat(format === 'date' ? 'standard' : 'date')}
      />
      <ToolbarSeparator />
      <Button variant="quiet" icon={<Sigma />} label="Somme automatique" onPress={props.onSum}>
        Somme
      </Button>
      <IconButton
        variant="quiet"
        label="Recopier vers le bas"
        keys="Control+B"
        icon={<ArrowDownToLine />}
        onPress={props.onFillDown}
      />
      <Menu
        label="Trier"
        variant="quiet"
        icon={<ArrowDownAZ />}
        actions={[
          { id: 'croissant', label: 'Ordre croissant de la colonne', onAction: () => props.onSort(false) },
          { id: 'decroissant', label: 'Ordre décroissant de la colonne', onAction: () => props.onSort(true) },
        ]}
      />
      <Menu label="Lignes et colonnes" isIconOnly variant="quiet" icon={<Rows3 />} actions={props.lines} />
      <span className="grow" />
      <Button variant="primary" icon={<Check />} isDisabled={props.isFinishing} onPress={props.onFinish}>
        Terminer
      </Button>
    </Toolbar>
  )
}
