'use client';
import type { BuildingSettings } from '@/domain/building/building-settings';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { AddFloor } from './add-floor';
import { AllRooms } from './all-rooms';
import { Floors } from './floors';
import { Lifts } from './lifts';
import { Name } from './name';

type Props = { building: BuildingSettings; text: OwnBuildingMessages };

/** Everything that can be changed of the building; each part is saved by itself. */
export function BuildingScreen({ building, text }: Props) {
  return (
    <DeskScreen title={text.settings.title}>
      <div className={parts.sections}>
        <Name name={building.name} text={text} />
        <Floors building={building} text={text} />
        <AddFloor building={building} text={text} />
        <Lifts building={building} text={text} />
        <AllRooms building={building} text={text} />
      </div>
    </DeskScreen>
  );
}
