import { staff } from '@/app/_lib/authorise';
import { pictureUploadSchema } from '@/app/_lib/schemas/menu-upload';
import { upload } from '@/app/_lib/upload';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { manages } from '@/server/staff/shop-rights';
import { keepPicture } from '@/server/pictures/keep-picture';

/** A picture from the owner's camera, as it is: the path that a good may then name. */
export const POST = upload({
  name: 'keepPicture',
  input: pictureUploadSchema,
  authorise: staff,
  most: uploadLimits.picture,
  admit: (actor, { shop }) => manages(actor, shop),
  run: (_actor, _input, bytes) => keepPicture(bytes),
});
