import type { IconNode } from 'lucide';
import {
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  AtSign,
  Ban,
  Bell,
  BellOff,
  Check,
  CheckCheck,
  CircleAlert,
  Clock,
  Compass,
  Copy,
  Download,
  Ellipsis,
  EyeOff,
  File,
  Hash,
  Image,
  Info,
  Link,
  Lock,
  LogOut,
  MessageCircle,
  MessagesSquare,
  Mic,
  Paperclip,
  Pencil,
  Play,
  Plus,
  Reply,
  Search,
  SendHorizontal,
  Smile,
  SmilePlus,
  Trash2,
  UserPlus,
  Users,
  WifiOff,
  X,
} from 'lucide';
import { createElement } from 'react';

/** Props of an icon. */
export interface IconProps {
  /**
   * Width and height in pixels.
   * @default 20
   */
  size?: number | undefined;
  className?: string | undefined;
}

const LOOK = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
  focusable: false,
} as const;

/** Icons are decorative, and hidden from assistive technology: the control around them has the name. */
function Icon({ of: shapes, size = 20, className }: IconProps & { of: IconNode }) {
  const drawn = shapes.map(([tag, attributes]) =>
    createElement(tag, { ...attributes, vectorEffect: 'non-scaling-stroke' }),
  );
  return createElement('svg', { ...LOOK, width: size, height: size, className }, ...drawn);
}

// Written as functions rather than calls, so that bundlers leave out those that an app never shows.
export const ArrowDownIcon = (props: IconProps) => <Icon of={ArrowDown} {...props} />;
export const ArrowLeftIcon = (props: IconProps) => <Icon of={ArrowLeft} {...props} />;
export const ArrowUpIcon = (props: IconProps) => <Icon of={ArrowUp} {...props} />;
export const AtSignIcon = (props: IconProps) => <Icon of={AtSign} {...props} />;
export const BanIcon = (props: IconProps) => <Icon of={Ban} {...props} />;
export const BellIcon = (props: IconProps) => <Icon of={Bell} {...props} />;
export const BellOffIcon = (props: IconProps) => <Icon of={BellOff} {...props} />;
export const CheckIcon = (props: IconProps) => <Icon of={Check} {...props} />;
export const CheckCheckIcon = (props: IconProps) => <Icon of={CheckCheck} {...props} />;
export const AlertIcon = (props: IconProps) => <Icon of={CircleAlert} {...props} />;
export const ClockIcon = (props: IconProps) => <Icon of={Clock} {...props} />;
export const CompassIcon = (props: IconProps) => <Icon of={Compass} {...props} />;
export const CopyIcon = (props: IconProps) => <Icon of={Copy} {...props} />;
export const DownloadIcon = (props: IconProps) => <Icon of={Download} {...props} />;
export const MoreIcon = (props: IconProps) => <Icon of={Ellipsis} {...props} />;
export const HideIcon = (props: IconProps) => <Icon of={EyeOff} {...props} />;
export const FileIcon = (props: IconProps) => <Icon of={File} {...props} />;
export const HashIcon = (props: IconProps) => <Icon of={Hash} {...props} />;
export const ImageIcon = (props: IconProps) => <Icon of={Image} {...props} />;
export const InfoIcon = (props: IconProps) => <Icon of={Info} {...props} />;
export const LinkIcon = (props: IconProps) => <Icon of={Link} {...props} />;
export const LockIcon = (props: IconProps) => <Icon of={Lock} {...props} />;
export const LeaveIcon = (props: IconProps) => <Icon of={LogOut} {...props} />;
export const MessageIcon = (props: IconProps) => <Icon of={MessageCircle} {...props} />;
export const ConversationIcon = (props: IconProps) => <Icon of={MessagesSquare} {...props} />;
export const MicIcon = (props: IconProps) => <Icon of={Mic} {...props} />;
export const PaperclipIcon = (props: IconProps) => <Icon of={Paperclip} {...props} />;
export const EditIcon = (props: IconProps) => <Icon of={Pencil} {...props} />;
export const PlayIcon = (props: IconProps) => <Icon of={Play} {...props} />;
export const PlusIcon = (props: IconProps) => <Icon of={Plus} {...props} />;
export const ReplyIcon = (props: IconProps) => <Icon of={Reply} {...props} />;
export const SearchIcon = (props: IconProps) => <Icon of={Search} {...props} />;
export const SendIcon = (props: IconProps) => <Icon of={SendHorizontal} {...props} />;
export const SmileIcon = (props: IconProps) => <Icon of={Smile} {...props} />;
export const SmilePlusIcon = (props: IconProps) => <Icon of={SmilePlus} {...props} />;
export const TrashIcon = (props: IconProps) => <Icon of={Trash2} {...props} />;
export const UserPlusIcon = (props: IconProps) => <Icon of={UserPlus} {...props} />;
export const UsersIcon = (props: IconProps) => <Icon of={Users} {...props} />;
export const WifiOffIcon = (props: IconProps) => <Icon of={WifiOff} {...props} />;
export const CloseIcon = (props: IconProps) => <Icon of={X} {...props} />;
