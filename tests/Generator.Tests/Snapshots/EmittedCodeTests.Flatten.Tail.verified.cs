// Input(20, 2, 2), Flatten

// ---------- Vector256 ----------

        // flatten1 = flatten(image)
        //   image [20,2,2]   NCHWc16
        //   flatten1 [80]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Flatten1_Forward(ref float from, ref float to)
        {
            for (int cl = 0; cl < 16; cl++)
            {
                ref float from_cl = ref Unsafe.Add(ref from, cl);
                ref float to_cl = ref Unsafe.Add(ref to, cl * 4);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_y = ref Unsafe.Add(ref from_cl, y * 32);
                    ref float to_cl_y = ref Unsafe.Add(ref to_cl, y * 2);
                    for (int x = 0; x < 2; x++)
                    {
                        ref float from_cl_y_x = ref Unsafe.Add(ref from_cl_y, x * 16);
                        ref float to_cl_y_x = ref Unsafe.Add(ref to_cl_y, x);
                        to_cl_y_x = from_cl_y_x;
                    }
                }
            }
            for (int cl = 0; cl < 4; cl++)
            {
                ref float from_cl_2 = ref Unsafe.Add(ref from, cl);
                ref float to_cl_2 = ref Unsafe.Add(ref to, cl * 4);
                for (int y = 0; y < 2; y++)
                {
                    ref float from_cl_2_y = ref Unsafe.Add(ref from_cl_2, y * 32);
                    ref float to_cl_2_y = ref Unsafe.Add(ref to_cl_2, y * 2);
                    for (int x = 0; x < 2; x++)
                    {
                        ref float from_cl_2_y_x = ref Unsafe.Add(ref from_cl_2_y, x * 16);
                        ref float to_cl_2_y_x = ref Unsafe.Add(ref to_cl_2_y, x);
                        Unsafe.Add(ref to_cl_2_y_x, 64) = Unsafe.Add(ref from_cl_2_y_x, 64);
                    }
                }
            }
        }
