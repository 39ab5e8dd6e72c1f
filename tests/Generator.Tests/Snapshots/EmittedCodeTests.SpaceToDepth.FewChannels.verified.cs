// Input(3, 2, 4), SpaceToDepth(2)

// ---------- Vector256 ----------

        // spaceToDepth1 = spaceToDepth(image)
        //   image [3,2,4]   NCHW
        //   spaceToDepth1 [12,1,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void SpaceToDepth1_Forward(ref float from, ref float to)
        {
            for (int x = 0; x < 2; x++)
            {
                ref float to_x = ref Unsafe.Add(ref to, x * 16);
                for (int lane = 0; lane < 16; lane += 8)
                {
                    ref float to_x_lane = ref Unsafe.Add(ref to_x, lane);
                    Vector256<float>.Zero.StoreUnsafe(ref to_x_lane);
                }
            }
            for (int x = 0; x < 2; x++)
            {
                ref float from_x = ref Unsafe.Add(ref from, x * 2);
                ref float to_x_2 = ref Unsafe.Add(ref to, x * 16);
                for (int c = 0; c < 3; c++)
                {
                    ref float from_x_c = ref Unsafe.Add(ref from_x, c * 32);
                    ref float to_x_2_c = ref Unsafe.Add(ref to_x_2, c);
                    to_x_2_c = from_x_c;
                }
            }
            for (int x = 0; x < 2; x++)
            {
                ref float from_x_2 = ref Unsafe.Add(ref from, x * 2);
                ref float to_x_3 = ref Unsafe.Add(ref to, x * 16);
                for (int c = 0; c < 3; c++)
                {
                    ref float from_x_2_c = ref Unsafe.Add(ref from_x_2, c * 32);
                    ref float to_x_3_c = ref Unsafe.Add(ref to_x_3, c);
                    Unsafe.Add(ref to_x_3_c, 3) = Unsafe.Add(ref from_x_2_c, 1);
                }
            }
            for (int x = 0; x < 2; x++)
            {
                ref float from_x_3 = ref Unsafe.Add(ref from, x * 2);
                ref float to_x_4 = ref Unsafe.Add(ref to, x * 16);
                for (int c = 0; c < 3; c++)
                {
                    ref float from_x_3_c = ref Unsafe.Add(ref from_x_3, c * 32);
                    ref float to_x_4_c = ref Unsafe.Add(ref to_x_4, c);
                    Unsafe.Add(ref to_x_4_c, 6) = Unsafe.Add(ref from_x_3_c, 16);
                }
            }
            for (int x = 0; x < 2; x++)
            {
                ref float from_x_4 = ref Unsafe.Add(ref from, x * 2);
                ref float to_x_5 = ref Unsafe.Add(ref to, x * 16);
                for (int c = 0; c < 3; c++)
                {
                    ref float from_x_4_c = ref Unsafe.Add(ref from_x_4, c * 32);
                    ref float to_x_5_c = ref Unsafe.Add(ref to_x_5, c);
                    Unsafe.Add(ref to_x_5_c, 9) = Unsafe.Add(ref from_x_4_c, 17);
                }
            }
        }
